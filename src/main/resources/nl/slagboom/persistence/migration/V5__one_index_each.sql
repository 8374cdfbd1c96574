-- H2 made an index for each of these keys before it met ours of the same column. Added again, they take ours.
alter table report drop constraint report_obstacle;
alter table report add constraint report_obstacle foreign key (obstacle_id) references obstacle (id);
alter table action drop constraint action_obstacle;
alter table action add constraint action_obstacle foreign key (obstacle_id) references obstacle (id);
alter table note drop constraint note_obstacle;
alter table note add constraint note_obstacle foreign key (obstacle_id) references obstacle (id);
alter table partner_entry drop constraint partner_entry_obstacle;
alter table partner_entry add constraint partner_entry_obstacle foreign key (obstacle_id) references obstacle (id);
