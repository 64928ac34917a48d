-- Where somebody wants to be told what became of their stories; null for nowhere.
alter table account add column email text check (length(email) <= 254);
