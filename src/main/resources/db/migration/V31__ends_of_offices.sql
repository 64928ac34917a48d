-- When the portal learned that an office had ended, which is mostly long after it learned of the office: a page of the
-- past does not tell of an end that nobody had written down.
alter table office add ended_recorded_at timestamptz;
update office set ended_recorded_at = recorded_at where valid_until is not null;
