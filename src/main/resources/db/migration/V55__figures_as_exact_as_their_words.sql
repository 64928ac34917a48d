-- Readers were given a bare number, and downloads said that it was about that.
update figure set qualifier = 'EXACTLY'
where qualifier = 'ABOUT' and low = high and wording ~ '^[0-9]{1,3}(,?[0-9]{3})*$';
