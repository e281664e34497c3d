package tco.render.chart;

/// What a drawing tells those who do not see it.
///
/// @param id of the drawing, unique on its page
public record Caption(String id, String title, String description) {}
