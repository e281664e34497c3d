# {{jreleaserCreationStamp}}
class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  url "{{distributionUrl}}"
  version "{{projectVersion}}"
  sha256 "{{distributionChecksumSha256}}"
  license "{{projectLicense}}"

  {{#brewDependencies}}
  depends_on {{.}}
  {{/brewDependencies}}

  def install
    man1.install Dir["share/man/man1/*"]
    bash_completion.install "completions/tco.bash" => "tco"
    zsh_completion.install "completions/_tco"
    fish_completion.install "completions/tco.fish"
    libexec.install Dir["*"]
    (bin/"tco").write_env_script libexec/"bin/tco", Language::Java.overridable_java_home_env("25")
  end

  test do
    assert_match "{{projectVersion}}", shell_output("#{bin}/tco --version")
    assert_match "10M tokens a month", shell_output("#{bin}/tco compare --tokens 10M")
  end
end
