// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QStringList>

namespace fourthp::ui {

/// The role of a list's items by which `CodeCompleter` finds them.
inline constexpr int kFoldedRole = Qt::UserRole + 1;

/// What an entry is found by: its words and its code, folded.
QString foldedEntry(const QString &label, const QString &code);

/// Completes by any part of an entry's words or its code, whatever accents and capitals: `cote` and `ci` find
/// Côte d'Ivoire. The model's items carry `foldedEntry` in `kFoldedRole`.
class CodeCompleter : public QCompleter
{
    Q_OBJECT

public:
    CodeCompleter(QAbstractItemModel *model, QObject *parent);
    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace fourthp::ui
