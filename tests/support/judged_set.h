// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp::test {

/// One question of the judged set; see tests/data/search_judged/README.md.
struct JudgedQuery
{
    QString text; ///< As typed into the search box.
    QString kind; ///< One of `judgedKinds()`.
    QString language; ///< BCP 47, of the person who asks.
    QStringList first; ///< Ids of the records any of which is right as the first answer.
    QString why;
};

/// The kinds of question, in the order in which figures are shown.
const QStringList &judgedKinds();

[[nodiscard]] Result<std::vector<Document>> judgedRecords();
[[nodiscard]] Result<std::vector<JudgedQuery>> judgedQueries();
/// Puts the judged records into the library as if a hub had sent them, then makes the few edits of a person that
/// questions about edited records need.
[[nodiscard]] Result<void> addJudgedRecords(Library &library);

} // namespace fourthp::test
