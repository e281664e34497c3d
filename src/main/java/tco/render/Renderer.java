package tco.render;

import tco.engine.Comparison;

/// Writes a comparison in one format.
public interface Renderer {
    void render(Comparison comparison, RenderOptions options, StringBuilder out);
}
