-- Where organisations are reached, what there is to know of organisations and persons, and whom a note of the logbook is about.
alter table organisation add column email varchar(300);
alter table organisation add column phone varchar(60);
alter table organisation add column address varchar(1000);
alter table organisation add column about varchar(2000);
alter table organisation_aud add column email varchar(300);
alter table organisation_aud add column phone varchar(60);
alter table organisation_aud add column address varchar(1000);
alter table organisation_aud add column about varchar(2000);
alter table person add column about varchar(2000);
alter table person_aud add column about varchar(2000);
alter table note add column spoken_to varchar(300);
alter table note_aud add column spoken_to varchar(300);
