-- The organisations that releases name, by month: in how many releases, under how many spellings.
select
    strftime(release.released_on, '%Y-%m') as month,
    entity.name as organisation,
    count(distinct release.release_id) as releases,
    count(distinct mention.surface) as spellings
from entity_mentions as mention
join entities as entity using (entity_id)
join releases as release using (release_id)
where mention.entity_type = 'organisation'
group by all
order by month, releases desc, organisation;
