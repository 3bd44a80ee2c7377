class {{brewFormulaName}} < Formula
  desc "{{projectDescription}}"
  homepage "{{projectLinkHomepage}}"
  url "{{distributionUrl}}"
  version "{{projectVersion}}"
  sha256 "{{distributionChecksumSha256}}"
  license "{{projectLicense}}"

  depends_on "openjdk@17"

  # The launcher looks for Java in JAVA_HOME and on the PATH, and Homebrew's is in neither.
  def install
    libexec.install Dir["*"]
    (bin/"stocktake").write_env_script libexec/"bin/stocktake", Language::Java.overridable_java_home_env("17")
    man.install Dir[libexec/"share/man/*"]
    generate_completions_from_executable(bin/"stocktake", "completion")
  end

  test do
    assert_match "{{projectVersion}}", shell_output("#{bin}/stocktake --version")
  end
end
