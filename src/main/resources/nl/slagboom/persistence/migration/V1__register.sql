-- The register itself: one row, which is also its lock.
create table register (
    id integer primary key,
    uuid uuid not null,
    register_name varchar(300) not null,
    reference_prefix varchar(8) not null,
    reference_year integer not null,
    reference_number bigint not null,
    changeset_number bigint not null,
    changeset_at timestamp(6) with time zone not null
);

-- Every change: who, when, what kind, and a sentence.
create table changeset (
    changeset_number bigint primary key,
    uuid uuid not null unique,
    made_at timestamp(6) with time zone not null,
    made_by varchar(300) not null,
    kind varchar(40) not null,
    sentence varchar(2000) not null,
    undoes bigint
);

-- Each audited table is followed by its log, keyed by identity and changeset in that order: as-of reads need it so.
create table obstacle (
    id uuid primary key,
    version integer not null,
    reference varchar(40) not null,
    title_nl varchar(400),
    title_de varchar(400),
    title_fr varchar(400),
    title_en varchar(400),
    description_nl varchar(20000),
    description_de varchar(20000),
    description_fr varchar(20000),
    description_en varchar(20000),
    state_of_play_nl varchar(20000),
    state_of_play_de varchar(20000),
    state_of_play_fr varchar(20000),
    state_of_play_en varchar(20000),
    neighbours varchar(40) array,
    themes varchar(40) array,
    track varchar(40),
    areas varchar(40) array,
    affected_groups varchar(40) array,
    affected_number bigint,
    affected_estimated boolean,
    severity varchar(40),
    frequency varchar(40),
    solution_routes varchar(40) array,
    tags varchar(60) array,
    sources varchar(8000),
    nl_cause varchar(40),
    nl_authority varchar(1000),
    nl_owner varchar(300),
    nl_competent_level varchar(40),
    nl_legal_reference varchar(4000),
    nl_status varchar(40),
    nl_status_on_day date,
    nl_status_on_precision varchar(20),
    de_cause varchar(40),
    de_authority varchar(1000),
    de_owner varchar(300),
    de_competent_level varchar(40),
    de_legal_reference varchar(4000),
    de_status varchar(40),
    de_status_on_day date,
    de_status_on_precision varchar(20),
    be_cause varchar(40),
    be_authority varchar(1000),
    be_owner varchar(300),
    be_competent_level varchar(40),
    be_legal_reference varchar(4000),
    be_status varchar(40),
    be_status_on_day date,
    be_status_on_precision varchar(20),
    status varchar(40),
    status_reason varchar(4000),
    status_on_day date,
    status_on_precision varchar(20),
    points_to varchar(100),
    recognised boolean,
    reported_on_day date,
    reported_on_precision varchar(20),
    escalation varchar(40),
    next_step varchar(4000),
    next_step_owner varchar(300),
    next_step_due date,
    confidentiality varchar(40),
    shared_with varchar(40) array,
    report_count bigint not null,
    open_actions bigint not null,
    action_due date,
    logged_at timestamp(6) with time zone,
    changed_at timestamp(6) with time zone,
    changed_in bigint not null,
    withdrawn boolean,
    constraint obstacle_reference unique (reference)
);

create table obstacle_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    reference varchar(40),
    title_nl varchar(400),
    title_de varchar(400),
    title_fr varchar(400),
    title_en varchar(400),
    description_nl varchar(20000),
    description_de varchar(20000),
    description_fr varchar(20000),
    description_en varchar(20000),
    state_of_play_nl varchar(20000),
    state_of_play_de varchar(20000),
    state_of_play_fr varchar(20000),
    state_of_play_en varchar(20000),
    neighbours varchar(40) array,
    themes varchar(40) array,
    track varchar(40),
    areas varchar(40) array,
    affected_groups varchar(40) array,
    affected_number bigint,
    affected_estimated boolean,
    severity varchar(40),
    frequency varchar(40),
    solution_routes varchar(40) array,
    tags varchar(60) array,
    sources varchar(8000),
    nl_cause varchar(40),
    nl_authority varchar(1000),
    nl_owner varchar(300),
    nl_competent_level varchar(40),
    nl_legal_reference varchar(4000),
    nl_status varchar(40),
    nl_status_on_day date,
    nl_status_on_precision varchar(20),
    de_cause varchar(40),
    de_authority varchar(1000),
    de_owner varchar(300),
    de_competent_level varchar(40),
    de_legal_reference varchar(4000),
    de_status varchar(40),
    de_status_on_day date,
    de_status_on_precision varchar(20),
    be_cause varchar(40),
    be_authority varchar(1000),
    be_owner varchar(300),
    be_competent_level varchar(40),
    be_legal_reference varchar(4000),
    be_status varchar(40),
    be_status_on_day date,
    be_status_on_precision varchar(20),
    status varchar(40),
    status_reason varchar(4000),
    status_on_day date,
    status_on_precision varchar(20),
    points_to varchar(100),
    recognised boolean,
    reported_on_day date,
    reported_on_precision varchar(20),
    escalation varchar(40),
    next_step varchar(4000),
    next_step_owner varchar(300),
    next_step_due date,
    confidentiality varchar(40),
    shared_with varchar(40) array,
    report_count bigint,
    open_actions bigint,
    action_due date,
    logged_at timestamp(6) with time zone,
    changed_at timestamp(6) with time zone,
    changed_in bigint,
    withdrawn boolean,
    primary key (id, rev),
    constraint obstacle_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create table report (
    id uuid primary key,
    version integer not null,
    obstacle_id uuid not null,
    made_on_day date,
    made_on_precision varchar(20),
    channel varchar(40),
    words varchar(20000),
    organisation varchar(300),
    reports_number bigint,
    reports_estimated boolean,
    contact_id uuid,
    constraint report_obstacle foreign key (obstacle_id) references obstacle (id)
);

create index report_of_obstacle on report (obstacle_id);

create table report_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    obstacle_id uuid,
    made_on_day date,
    made_on_precision varchar(20),
    channel varchar(40),
    words varchar(20000),
    organisation varchar(300),
    reports_number bigint,
    reports_estimated boolean,
    contact_id uuid,
    primary key (id, rev),
    constraint report_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create index report_aud_of_obstacle on report_aud (obstacle_id, rev);

create table action (
    id uuid primary key,
    version integer not null,
    obstacle_id uuid not null,
    task varchar(4000),
    owner varchar(300),
    country varchar(2),
    due date,
    done_on date,
    constraint action_obstacle foreign key (obstacle_id) references obstacle (id)
);

create index action_of_obstacle on action (obstacle_id);

create table action_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    obstacle_id uuid,
    task varchar(4000),
    owner varchar(300),
    country varchar(2),
    due date,
    done_on date,
    primary key (id, rev),
    constraint action_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create index action_aud_of_obstacle on action_aud (obstacle_id, rev);

create table note (
    id uuid primary key,
    version integer not null,
    obstacle_id uuid not null,
    written_on date,
    author varchar(300),
    note_text varchar(20000),
    constraint note_obstacle foreign key (obstacle_id) references obstacle (id)
);

create index note_of_obstacle on note (obstacle_id);

create table note_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    obstacle_id uuid,
    written_on date,
    author varchar(300),
    note_text varchar(20000),
    primary key (id, rev),
    constraint note_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create index note_aud_of_obstacle on note_aud (obstacle_id, rev);

create table partner_entry (
    id uuid primary key,
    version integer not null,
    obstacle_id uuid not null,
    organisation varchar(300),
    partner_number varchar(100),
    words varchar(20000),
    constraint partner_entry_obstacle foreign key (obstacle_id) references obstacle (id)
);

create index partner_entry_of_obstacle on partner_entry (obstacle_id);

create table partner_entry_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    obstacle_id uuid,
    organisation varchar(300),
    partner_number varchar(100),
    words varchar(20000),
    primary key (id, rev),
    constraint partner_entry_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create index partner_entry_aud_of_obstacle on partner_entry_aud (obstacle_id, rev);

create table organisation (
    id uuid primary key,
    version integer not null,
    organisation_name varchar(300) not null,
    abbreviation varchar(60),
    country varchar(2)
);

create table organisation_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    organisation_name varchar(300),
    abbreviation varchar(60),
    country varchar(2),
    primary key (id, rev),
    constraint organisation_aud_changeset foreign key (rev) references changeset (changeset_number)
);

create table person (
    id uuid primary key,
    version integer not null,
    person_name varchar(300) not null,
    job_role varchar(300),
    organisation_id uuid,
    contact_id uuid
);

create table person_aud (
    id uuid not null,
    rev bigint not null,
    revtype ${tinyint} not null,
    person_name varchar(300),
    job_role varchar(300),
    organisation_id uuid,
    contact_id uuid,
    primary key (id, rev),
    constraint person_aud_changeset foreign key (rev) references changeset (changeset_number)
);

-- Contact data: the one table without a log. What is erased here is gone.
create table contact (
    id uuid primary key,
    version integer not null,
    person_name varchar(300),
    email varchar(300),
    phone varchar(60),
    consent_on date,
    delete_on date
);

-- What was taken in, and how layouts of partners were read.
create table receipt (
    id uuid primary key,
    digest varchar(64) not null,
    file_name varchar(300) not null,
    organisation varchar(300),
    taken_at timestamp(6) with time zone not null,
    taken_by varchar(300) not null,
    changeset_number bigint not null
);

create index receipt_of_digest on receipt (digest);

create table layout (
    signature varchar(64) primary key,
    version integer not null,
    mapping varchar(20000) not null,
    learnt_at timestamp(6) with time zone not null
);

insert into register (id, uuid, register_name, reference_prefix, reference_year, reference_number, changeset_number, changeset_at)
values (1, random_uuid(), 'Slagboom', 'GB', 0, 0, 0, timestamp with time zone '1970-01-01 00:00:00+00');
