// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/four_questions.h"

#include <QJsonObject>
#include <QString>

namespace fourthp {

/// A case as somebody tells it who has not seen the form yet: the four questions and what a list of cases
/// needs.
struct CapturedCase
{
    QString language; ///< BCP 47, of everything that is written here.
    QString title;
    QStringList countries; ///< ISO 3166-1 alpha-2.
    QString sector; ///< Code of list `unodc_sector`.
    QString publicPartner; ///< A name.
    QString privatePartner; ///< A name.
    FourAnswers answers;
};

/// The members of a new case study that hold all of it; nothing for what is empty. Any thread.
QJsonObject caseStudyFrom(const CapturedCase &captured);

/// Reads `{"language", "title", "countries", "sector", "public_partner", "private_partner", "answers":
/// {question: text or list of texts}}`, every member of which may be absent. Answers the first member that is
/// of another kind or unknown; empty if there is none.
QString readCapturedCase(const QJsonObject &json, CapturedCase &captured);

} // namespace fourthp
