-- What was read out of files for the search: each word once, or why there are none. It is made of what the file holds, and goes
-- when no document names the file any more.
create table file_text (
    digest varchar(64) primary key,
    legibility varchar(20) not null,
    words varchar(300000) not null
);
