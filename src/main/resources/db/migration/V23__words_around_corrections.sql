-- Where in the text a correction put its words: the same words may stand there more than once.
alter table correction_change
    add column words_before text not null default '',
    add column words_after  text not null default '';
