// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/quality.h"

#include <QJsonArray>
#include <QJsonObject>

namespace fourthp::cli {

/// For JSON output; members are stable (see docs/manual/command-line.md).
QJsonObject qualityJson(const Quality &quality);
QJsonArray staleJson(const std::vector<StaleFinding> &findings);

} // namespace fourthp::cli
