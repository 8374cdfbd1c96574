-- The chain: each changeset carries a digest over the one before, over itself, and over what it wrote.
alter table changeset add column rows_digest varchar(64);
alter table changeset add column digest varchar(64);

-- What each logged row said, column by column, and the changeset in whose digest it stands.
create table row_digest (
    row_key varchar(64) not null,
    rev bigint not null,
    table_name varchar(40) not null,
    sealed_in bigint not null,
    digests ${bytes} not null,
    primary key (row_key, rev, table_name)
);

-- Texts that were taken out of the log on purpose, and the changeset that did it.
create table redaction (
    row_key varchar(64) not null,
    rev bigint not null,
    table_name varchar(40) not null,
    column_name varchar(60) not null,
    changeset_number bigint not null,
    primary key (row_key, rev, table_name, column_name)
);

-- A checksum that goes when the row goes: what is erased leaves no trace.
alter table contact add column checksum varchar(64);

create table receipt_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    digest varchar(64),
    file_name varchar(300),
    organisation varchar(300),
    taken_at timestamp(6) with time zone,
    taken_by varchar(300),
    changeset_number bigint,
    primary key (id, rev),
    constraint receipt_aud_changeset foreign key (rev) references changeset (changeset_number)
);

insert into receipt_aud (id, rev, revtype, digest, file_name, organisation, taken_at, taken_by, changeset_number)
select id, changeset_number, 0, digest, file_name, organisation, taken_at, taken_by, changeset_number from receipt;

create table layout_aud (
    signature varchar(64) not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    mapping varchar(20000),
    learnt_at timestamp(6) with time zone,
    primary key (signature, rev),
    constraint layout_aud_changeset foreign key (rev) references changeset (changeset_number)
);

insert into layout_aud (signature, rev, revtype, mapping, learnt_at)
select l.signature, r.changeset_number, 0, l.mapping, l.learnt_at from layout l cross join register r;
