-- Accounts that differ deny nothing by themselves: the built-in content says so by now, where it is as it came.
update statement set speaker = 'implication in other accounts'
where act = 'DENIED'
  and speaker = 'Other accounts'
  and (note like 'What they contradict is the place: the Interior Ministry''s count of 4,404 %'
    or note like 'What they contradict is the scope: the Associated Press wrote of more than 2,000 soldiers, %'
    or note like 'What they contradict is the scope: Clara Weiss writes of 2,500 Russian troops, %');
