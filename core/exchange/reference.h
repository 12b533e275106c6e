// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/partial_date.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fourthp {

/// A knowledge resource as literature lists see it: one language, one line a text.
struct Reference
{
    QString id;
    QString type; ///< Code of the list `resource_type`.
    QString title;
    QStringList creators;
    QString publisher;
    std::optional<PartialDate> issued;
    QString summary;
    QStringList keywords;
    QString language; ///< The first one.
    QString number; ///< Of the document.
    QString url;
    QString doi;
    QString isbn;
    QString license;
    QString note; ///< Who may see it.
};

Reference referenceOf(const Document &shared, const QStringList &languages, const QString &recipients);

/// What a record names as its sources; those without a title and an address are passed over.
std::vector<Reference> sourcesOf(const Document &shared, const QString &recipients);

/// How formats name a type of resource.
struct ReferenceType
{
    const char *ris;
    const char *bibtex;
    const char *csl;
};
ReferenceType referenceType(const QString &resourceType);

} // namespace fourthp
