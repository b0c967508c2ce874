package shop;

import dev.headrace.Model;

final class Models {
    private Models() {}

    @Model(refs = RawOrders.class, sql = """
            {{
                config(
                    materialized='incremental',
                    unique_key=['id', 'status'],
                    incremental_strategy='delete+insert',
                    on_schema_change="append_new_columns",
                    full_refresh = false,
                    merge_update_columns=['status'],
                    grants={'select': ['reporter']},
                    post_hook="comment on table {{ this }} is 'grows, by the way'",
                    meta={'owner': {'team': 'sales'}}
                )
            }}
            select id, status from raw_data.orders
            """)
    interface Grows {}

    @Model(refs = RawOrders.class, sql = """
            {{ config(materialized='table', alias='plain', contract={'enforced': true}, unique_key='id', enabled=false, persist_docs={'relation': true}) }}
            select id from raw_data.orders
            """)
    interface Replaced {}

    @Model(refs = RawOrders.class, sql = """
            {{ config(materialized='dynamic_table', incremental_strategy='microbatch', unlogged=true) }}
            select id from raw_data.orders
            """)
    interface AnothersKind {}

    @Model(refs = RawOrders.class, sql = """
            {{ config(schema='staging', unique_key='id') }}
            select id from raw_data.orders
            """)
    interface KindElsewhere {}
}
