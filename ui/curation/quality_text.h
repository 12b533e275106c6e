// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/quality.h"
#include "core/model/labels.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace fourthp::ui {

/// Sentences about how good a record is. Plain text; any thread.
class QualityText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::QualityText)

public:
    /// Titles of the records that findings name, by id.
    using Titles = QHash<QString, QString>;

    static QString demanded(const Completeness &completeness);
    static QString missing(const MissingField &missing, const Labels &labels);
    /// Whether the practice is a public-private partnership at all, said plainly.
    static QString partnership(const PartnershipSides &sides);
    static QString evidence(const EvidenceSummary &evidence, const Labels &labels);
    static QString stale(const StaleFinding &finding, const Titles &titles);
    /// All findings of a record on one line.
    static QString stale(const std::vector<StaleFinding> &findings, const Titles &titles);
    static QString rubric(const Rubric &rubric);
    /// Why a judgement was not saved.
    static QString refused(const Error &error, const Labels &labels);
};

} // namespace fourthp::ui
