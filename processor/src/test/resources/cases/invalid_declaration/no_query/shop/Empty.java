package shop;

import dev.headrace.Model;

@Model(sql = """
    """)
public interface Empty {}
