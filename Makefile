# The front door. `make` alone lists what it can do; each command is a small script in scripts/.
.DEFAULT_GOAL := help
.PHONY: secrets bom help up down status logs dev demo test lint build load load-users chaos-chat fuzz spam-report replay audit-verify docs-all clean reset

##@ Run
up: ## Install, build and start everything; ends with a URL and a demo login
	@scripts/up.sh
down: ## Stop everything, keep the data
	@scripts/down.sh
status: ## Processes, ports, health, memory
	@scripts/status.sh
logs: ## Follow the logs: all, or S=chat
	@scripts/logs.sh
demo: ## Fill the running suite with people, rooms and music
	@scripts/demo.sh

##@ Develop
dev: ## One service with live reload: S=user|chat|stream|gateway
	@scripts/dev.sh
build: ## Build what changed
	@scripts/build.sh
test: ## Every test of every module, on engines of its own
	@scripts/test.sh
lint: ## Formatting and static analysis, no tests
	@scripts/lint.sh
secrets: ## Look for secrets in what is committed
	@scripts/secrets.sh
bom: ## What the suite is made of, as CycloneDX
	@scripts/bom.sh
docs-all: ## Every generated document and diagram
	@scripts/docs-all.sh

##@ Operate
load: ## The k6 scenarios against the budgets
	@scripts/load.sh
load-users: ## People for load tests: N=1000 ROOMS=1
	@scripts/load-users.sh
chaos-chat: ## Kill, pause and cut off everything chat needs while people talk, and check the outcome
	@scripts/chaos-chat.sh
fuzz: ## Say nonsense over HTTP and WebSocket and check how each ends: S=http|ws
	@scripts/fuzz.sh
spam-report: ## What the detection of spam finds and where it is wrong: PUBLIC=1, LEARN=1
	@scripts/spam-report.sh
replay: ## Publish events again: S=chat FROM=0, or FROM=2026-01-31T12:00:00Z
	@scripts/replay.sh
audit-verify: ## Prove that the audit log is whole: HEADS=file for heads that were kept elsewhere
	@scripts/audit-verify.sh

##@ Tidy
clean: ## Delete build outputs, keep the data
	@scripts/clean.sh
reset: ## Delete build outputs and all data (asks; FORCE=1 does not)
	@scripts/reset.sh

help:
	@awk 'BEGIN {FS = ":.*## "; print "Veza: make <command>, shifted by VEZA_PORT_OFFSET=100 if you like"} \
	  /^##@/ {printf "\n\033[1m%s\033[0m\n", substr($$0, 5)} \
	  /^[a-z-]+:.*## / {printf "  \033[36m%-12s\033[0m %s\n", $$1, $$2}' $(MAKEFILE_LIST)
