package shop;

import dev.headrace.Model;

@Model(refs = A.class, sql = """
        select x from a
        """)
public interface B {}
