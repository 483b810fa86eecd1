create or replace view releases as
select
    release_id,
    text.source,
    text.url,
    text.category,
    text.title,
    text.body,
    text.released_on,
    text.is_truncated,
    revision,
    held.first_seen_at,
    text.loaded_at,
    held.last_checked_at,
    text.repairs,
    text.document_id,
    text.locator
from core.release_revisions as text
join core.current_revisions as held using (release_id, revision);
