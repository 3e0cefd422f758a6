# `make` alone prints this list.
.PHONY: help site test check golden bench gallery compare clean demo tools browser-tools

CONTENT ?= Content
OUTPUT  ?= output
RELEASE  = .build/release/synchro

help:            ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

site: tools      ## builds the program, then Content/ into output/
	swift build -c release --product synchro
	$(RELEASE) build --content $(CONTENT) --output $(OUTPUT)

test: tools browser-tools ## every test, the browser's included
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --disable-xctest --parallel
	.build/debug/synchro build --content Content --output .build/demo-site
	.build/debug/synchro build --content Content --audience comite --output .build/demo-committee
	mkdir -p .build/gallery
	cat Themes/synchro/*.css | .build/debug/gallery > .build/gallery/index.html
	SYNCHRO=.build/debug/synchro SYNCHRO_SITE=.build/demo-site .venv-browser/bin/python -m pytest -q -n 2 --dist loadfile Tests/Browser

check: tools     ## format, the demo's findings, its tables, two builds byte for byte
	swift format lint --strict --recursive --parallel Sources Tests Package.swift
	swift build -c release --product synchro && swift build -c release --product DemoContent
	.ci/same-demo

golden: tools    ## records what golden tests expect; look at the difference before you commit
	@test -z "$(CI)" || { echo "golden files are not recorded in CI"; exit 1; }
	-UPDATE_GOLDEN=1 swift test --disable-xctest --parallel
	git diff --stat -- Tests docs

demo:            ## writes the demo's synthetic tables anew
	swift run -c release DemoContent Content

bench: tools     ## our site beside Hugo's and a plain copy, on the same workload
	swift build -c release --product synchro
	Benchmarks/run

gallery:         ## every kind of chart in every circumstance, in .build/gallery/index.html
	swift build -c release --product gallery
	mkdir -p .build/gallery
	cat Themes/synchro/*.css | .build/release/gallery > .build/gallery/index.html

compare:         ## our charts beside those of Vega-Lite and pygal, in .build/compare/index.html
	swift build -c release --product gallery
	Benchmarks/charts

clean:           ## what the build wrote; output/ stays
	rm -rf .build .venv-browser

tools:
	@.ci/install-tools

browser-tools: tools
	@.ci/install-browser-tools
