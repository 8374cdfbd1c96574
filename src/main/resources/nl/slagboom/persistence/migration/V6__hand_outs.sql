-- What went out to partners, and what it was made from; and what partners sent of their own, which their next list is compared with.
create table hand_out (
    id uuid primary key,
    version integer not null,
    partner varchar(300) not null,
    received boolean not null,
    neighbour varchar(40),
    languages varchar(2) array not null,
    base_number bigint not null,
    base_uuid uuid not null,
    handed_fields varchar(60) array not null,
    editable_fields varchar(60) array not null,
    handed_obstacles varchar(36) array not null,
    answer_by date,
    file_name varchar(300) not null,
    digest varchar(64) not null,
    given_at timestamp(6) with time zone not null,
    given_by varchar(300) not null,
    answered_at timestamp(6) with time zone,
    answers integer not null,
    reminders integer not null,
    reminded_at timestamp(6) with time zone
);

create table hand_out_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    partner varchar(300),
    received boolean,
    neighbour varchar(40),
    languages varchar(2) array,
    base_number bigint,
    base_uuid uuid,
    handed_fields varchar(60) array,
    editable_fields varchar(60) array,
    handed_obstacles varchar(36) array,
    answer_by date,
    file_name varchar(300),
    digest varchar(64),
    given_at timestamp(6) with time zone,
    given_by varchar(300),
    answered_at timestamp(6) with time zone,
    answers integer,
    reminders integer,
    reminded_at timestamp(6) with time zone,
    primary key (id, rev),
    constraint hand_out_aud_changeset foreign key (rev) references changeset (changeset_number)
);

-- What a partner and we changed differently, and nobody has decided yet; and what was decided, so that it is not asked again.
create table open_question (
    id uuid primary key,
    version integer not null,
    hand_out_id uuid not null,
    obstacle_id uuid not null,
    part_kind varchar(40),
    part_id uuid,
    field varchar(60),
    language varchar(2),
    base_value varchar(20000),
    their_value varchar(20000),
    asked_at timestamp(6) with time zone not null,
    choice varchar(10),
    decided_at timestamp(6) with time zone,
    decided_by varchar(300),
    constraint open_question_hand_out foreign key (hand_out_id) references hand_out (id)
);

create table open_question_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    hand_out_id uuid,
    obstacle_id uuid,
    part_kind varchar(40),
    part_id uuid,
    field varchar(60),
    language varchar(2),
    base_value varchar(20000),
    their_value varchar(20000),
    asked_at timestamp(6) with time zone,
    choice varchar(10),
    decided_at timestamp(6) with time zone,
    decided_by varchar(300),
    primary key (id, rev),
    constraint open_question_aud_changeset foreign key (rev) references changeset (changeset_number)
);
