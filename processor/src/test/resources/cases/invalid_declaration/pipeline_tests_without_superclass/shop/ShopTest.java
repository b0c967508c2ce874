package shop;

import dev.headrace.testing.PipelineTests;

@PipelineTests(Shop.class)
class ShopTest {}
