package tco.render;

/// Writes the explanation of one option in one format.
public interface Explainer {
    void explain(Explanation explanation, RenderOptions options, StringBuilder out);
}
