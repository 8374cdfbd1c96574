-- After each save the rows that changed are asked for: without this, all are looked through.
create index obstacle_changed_in on obstacle (changed_in);
