-- Accounts differ on the days on which three of the built-in offices ended or began. It is said of those that nobody has
-- changed since; the one that ended "in January" gets its day.
update office
set valid_until = told.ended,
    source = told.source,
    version = office.version + 1
from concept person,
    (values
        ('karim-masimov', 'Chair of the National Security Committee', '2016', '2022-01', '2022-01-06',
            'Accounts differ on the day of the dismissal: 4, 5 or 6 January 2022. The last of these is given.'),
        ('nursultan-nazarbayev', 'Chair of the Security Council', null, '2022-01-05', '2022-01-05',
            'Accounts differ on the day: 4 or 5 January 2022. That of the announcement is given.'),
        ('kassym-jomart-tokayev', 'Chair of the Security Council', '2022-01-05', null, null,
            'Accounts differ on the day: 4 or 5 January 2022. That of the announcement is given.')
    ) as told (slug, title, began, known, ended, source)
where person.id = office.person_id
    and person.kind = 'PERSON'
    and person.slug = told.slug
    and office.title = told.title
    and office.valid_from is not distinct from told.began
    and office.valid_until is not distinct from told.known
    and office.source is null
    and office.version = 0;
