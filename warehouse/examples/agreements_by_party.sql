-- What was signed, joined, concluded, ratified or applied for, and with whom: one row for each party but Korea itself.
select
    release.released_on,
    deed.action,
    deed.agreement,
    party
from agreement_actions as deed
join releases as release using (release_id)
cross join unnest(deed.parties) as parties (party)
where
    deed.action in ('signed', 'concluded', 'joined', 'applied', 'ratified', 'entered_into_force')
    and party != 'South Korea'
order by release.released_on, deed.agreement, party;
