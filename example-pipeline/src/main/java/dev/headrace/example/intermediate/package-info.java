/** The steps in between: each computes one thing that several marts need. */
@ModelDefaults(tags = "intermediate")
package dev.headrace.example.intermediate;

import dev.headrace.ModelDefaults;
