-- The archive lists the stories of a day, and asks of each day of a month how many it has and which days lie around it.
create index story_day on story (language, url_date, first_published_at desc, id desc) where status = 'PUBLISHED';
