package shop;

import dev.headrace.Model;

@Model
public interface Nothing {}
