-- Tags of which more is known than that obstacles have them: under which theme they stand.
create table tag (
    id uuid primary key,
    version integer not null,
    tag_name varchar(60) not null,
    theme varchar(40)
);

create table tag_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    tag_name varchar(60),
    theme varchar(40),
    primary key (id, rev),
    constraint tag_aud_changeset foreign key (rev) references changeset (changeset_number)
);
