package shop;

import dev.headrace.Model;

final class Models {
    private Models() {}

    @Model(refs = RawOrders.class, sql = """
            -- depends_on: {{ ref('customers') }}
            select id from raw_data.orders -- not {{ ref('products') }}
            """)
    interface OrderedByAComment {}

    @Model(refs = RawOrders.class, sql = """
            select
                {% for status in ['placed', 'shipped'] %}
                count(*) filter (where status = '{{ status }}') as {{ status }}_orders,
                {% endfor %}
                count(*) as orders
            from raw_data.orders
            """)
    interface Repeated {}

    @Model(refs = RawOrders.class, sql = """
            select id from raw_data.orders
            {% if target.name == 'dev' %} limit 100 {% endif %}
            """)
    interface SmallerElsewhere {}

    @Model(refs = RawOrders.class, sql = """
            select id from raw_data.orders where order_date > '{{ var("start", "2024-01-01") }}' and id > {{ var('first', 10) }}
            """)
    interface WithDefaults {}
}
