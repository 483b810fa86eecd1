create or replace view release_revisions as
select
    release_id,
    text.source,
    text.url,
    text.category,
    text.title,
    text.body,
    text.released_on,
    text.is_truncated,
    text.revision,
    text.revision = held.revision as is_current,
    text.loaded_at,
    text.run_id,
    text.text_sha256,
    text.repairs,
    text.document_id,
    text.locator
from core.release_revisions as text
join core.current_revisions as held using (release_id);
