package shop;

import dev.headrace.Model;

@Model(sql = """
        select 'a' as name
        """)
public interface StgUsers {}
