// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/line_reader.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// One property of a vCard, its value as it stands in the file, without folds and transfer encoding.
struct VcardProperty
{
    QString name {}; ///< In capitals, without a group.
    QHash<QString, QStringList> parameters {}; ///< By name in capitals; values in capitals.
    QString value {};

    QString text() const; ///< With its escapes undone.
    QStringList list() const; ///< At commas, with escapes undone.
    QStringList components() const; ///< At semicolons, with escapes undone.
};

struct Vcard
{
    qint64 line = 0; ///< Where it begins, from 1.
    std::vector<VcardProperty> properties {};
    QLatin1StringView fault {}; ///< Of `import_rule`; empty if it could be read.
    QStringList tooLong {}; ///< Names of properties that were left out, pictures not among them.

    const VcardProperty *find(QLatin1StringView name) const;
    std::vector<const VcardProperty *> all(QLatin1StringView name) const;
    QString text(QLatin1StringView name) const; ///< Of the first of that name; empty without one.
};

/// Reads cards of vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), one after the other.
class VcardCards
{
public:
    [[nodiscard]] static Result<VcardCards> open(const QString &path, const std::stop_token &stop);
    [[nodiscard]] Result<std::optional<Vcard>> next();
    Progress progress() const { return m_lines.progress(); }
    const QString &path() const { return m_lines.path(); }

private:
    explicit VcardCards(LineReader lines);
    [[nodiscard]] Result<std::optional<FileLine>> unfolded();
    void add(Vcard &card, const FileLine &line) const;

    LineReader m_lines;
};

} // namespace fourthp
