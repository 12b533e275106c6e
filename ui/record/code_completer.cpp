// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/code_completer.h"

#include "core/base/text_fold.h"

namespace fourthp::ui {

QString foldedEntry(const QString &label, const QString &code)
{
    return foldText(label) + u'\n' + foldText(code);
}

CodeCompleter::CodeCompleter(QAbstractItemModel *model, QObject *parent)
    : QCompleter(model, parent)
{
    setCompletionRole(kFoldedRole);
    setFilterMode(Qt::MatchContains);
    setCompletionMode(QCompleter::PopupCompletion);
}

QStringList CodeCompleter::splitPath(const QString &path) const
{
    return {foldText(path.trimmed())};
}

QString CodeCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace fourthp::ui
