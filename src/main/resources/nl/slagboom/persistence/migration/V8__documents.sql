-- Files and links that belong to an obstacle, and what it has to do with others and with papers of government.
create table document (
    id uuid primary key,
    version integer not null,
    obstacle_id uuid not null,
    document_name varchar(300),
    dated date,
    about varchar(2000),
    address varchar(2000),
    digest varchar(64)
);

create index document_of_obstacle on document (obstacle_id);

alter table document add constraint document_obstacle foreign key (obstacle_id) references obstacle (id);

create table document_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    obstacle_id uuid,
    document_name varchar(300),
    dated date,
    about varchar(2000),
    address varchar(2000),
    digest varchar(64),
    primary key (id, rev),
    constraint document_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create index document_aud_of_obstacle on document_aud (obstacle_id, rev);

create table tie (
    id uuid primary key,
    version integer not null,
    obstacle_id uuid not null,
    relation varchar(40),
    target varchar(300),
    about varchar(2000)
);

create index tie_of_obstacle on tie (obstacle_id);

alter table tie add constraint tie_obstacle foreign key (obstacle_id) references obstacle (id);

create table tie_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    obstacle_id uuid,
    relation varchar(40),
    target varchar(300),
    about varchar(2000),
    primary key (id, rev),
    constraint tie_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create index tie_aud_of_obstacle on tie_aud (obstacle_id, rev);

-- What files hold, by its SHA-256. It is only added to; the digest, which is in the log, says what it must be.
create table file_content (
    digest varchar(64) primary key,
    byte_count bigint not null,
    kept_at timestamp(6) with time zone not null
);

create table file_piece (
    digest varchar(64) not null,
    piece integer not null,
    content ${piece} not null,
    primary key (digest, piece)
);
