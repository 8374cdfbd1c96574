-- Which code a partner means by a word, where a person agreed to it.
create table learnt_word (
    id uuid primary key,
    version integer not null,
    organisation varchar(300) not null,
    code_list varchar(40) not null,
    word varchar(100) not null,
    code varchar(60) not null,
    learnt_at timestamp(6) with time zone not null
);

create table learnt_word_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    organisation varchar(300),
    code_list varchar(40),
    word varchar(100),
    code varchar(60),
    learnt_at timestamp(6) with time zone,
    primary key (id, rev),
    constraint learnt_word_aud_changeset foreign key (rev) references changeset (changeset_number)
);
