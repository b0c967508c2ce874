package shop;

import dev.headrace.Model;

@Model(refs = RawOrders.class, sql = """
        {{ config(materialized='table', tags=['nightly'], unique_key='id', indexes=[{'columns': ['id']}], post_hook='analyze') }}
        select id from raw_data.orders
        """)
public interface StgOrders {}
