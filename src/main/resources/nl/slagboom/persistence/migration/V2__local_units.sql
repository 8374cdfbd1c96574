-- Municipalities (LAU), where only a part of a NUTS 3 region is meant.
alter table obstacle add column local_units varchar(1000);
alter table obstacle_aud add column local_units varchar(1000);
