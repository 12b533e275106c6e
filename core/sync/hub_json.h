// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_depth.h"
#include "core/base/result.h"
#include "core/sync/hub.h"

#include <QByteArray>
#include <QJsonValue>

#include <vector>

namespace fourthp {

// The wire format of the hub. Pure functions. An answer is whole only if its JSON parses to the end and has the
// members that belong to it: Qt reports success for a cut gzip stream. All failures are BadAnswer.

/// Nesting that a document may have.
inline constexpr int kDeepestNesting = kMostJsonDepth;
/// Nesting that an answer may have: a document lies at most four levels down in it, and one that is but a little too deep
/// is to be named, not to spoil the answer for the others.
inline constexpr int kDeepestAnswer = kDeepestNesting + 8;
/// Values that an answer may have, whatever its bytes: some thirty megabytes of records.
inline constexpr qsizetype kMostValues = 1'000'000;

[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &body, int deepest = kDeepestAnswer);
[[nodiscard]] Result<ChangePage> parseChanges(const QByteArray &body);
/// Where the feed goes on after a page, and how many rows it has, without reading it; none if it looks like no page.
std::optional<ArrivedPage> glanceAtPage(const QByteArray &body);
[[nodiscard]] Result<HubInfo> parseInfo(const QByteArray &body);
/// Name and version from the greeting of a server; empty if it is none.
QString parseProduct(const QByteArray &body);
[[nodiscard]] Result<HubIdentity> parseIdentity(const QByteArray &body);
[[nodiscard]] Result<RemoteCheckpoint> parseCheckpoint(const QByteArray &body);
QByteArray writeCheckpoint(const QString &name, const RemoteCheckpoint &checkpoint);
[[nodiscard]] Result<std::vector<QJsonObject>> parseBulkGet(const QByteArray &body);
QByteArray writeBulkGet(const std::vector<RevisionName> &wanted);
[[nodiscard]] Result<std::vector<PushAnswer>> parseBulkDocs(const QByteArray &body);
QByteArray writeBulkDocs(const std::vector<QJsonObject> &documents);

/// A JSON value as compact text: how an opaque place in the feed is kept.
QString jsonText(const QJsonValue &value);
/// How a kept place is sent back in `since`: a string without its quotes, anything else as it is.
QString sinceParameter(const QString &jsonText);
/// The number before the first dash of a place, if it has one: a hint that says which of two is further, never more.
std::optional<qint64> placeNumber(const QString &jsonText);
bool isNestedDeeperThan(const QJsonValue &value, int levels);

} // namespace fourthp
