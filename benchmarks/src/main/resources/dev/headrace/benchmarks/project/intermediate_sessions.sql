-- intermediate reads staging staging
-- key bigint
-- account bigint
-- status text
-- amount numeric
-- quantity bigint
-- day date
-- moment timestamptz
-- flag boolean
-- session_number bigint
with events as (
    select «a.key» as id, «a.account» as account_id, «a.amount» as value, «a.quantity» as pieces, «a.moment» as at, 'a' as origin
    from «a»
    union all
    select «b.key», «b.account», «b.amount», «b.quantity», «b.moment», 'b'
    from «b»
    where «b.flag»
),
gaps as (
    select
        *,
        lag(at) over w as previous_at,
        at - lag(at) over w > interval '⟦30 minutes¦1 hour¦1 day⟧' as starts
    from events
    window w as (partition by account_id order by at, id)
),
numbered as (
    select
        *,
        sum(case when starts is not false then 1 else 0 end) over (partition by account_id order by at, id) as session
    from gaps
)
select
    min(id) as «key»,
    account_id as «account»,
    string_agg(distinct origin, '+') as «status»,
    sum(value) as «amount»,
    sum(pieces) as «quantity»,
    min(at)::date as «day»,
    max(at) as «moment»,
    bool_or(origin = '⟦a¦b⟧') as «flag»,
    session as session_number
from numbered
group by account_id, session
