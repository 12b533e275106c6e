// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/choose_codes_dialog.h"

#include "core/base/text_fold.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ChooseCodesDialog::ChooseCodesDialog(
    const QString &title, const std::vector<Choice> &choices, const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(u"chooseCodesDialog"_s);
    setWindowTitle(title);
    auto *filterLine = new QLineEdit(this);
    filterLine->setPlaceholderText(tr("Filter"));
    filterLine->setAccessibleName(tr("Filter"));
    filterLine->setClearButtonEnabled(true);
    m_list->setObjectName(u"codes"_s);
    m_list->setAccessibleName(title);
    const auto addItem = [this](const QString &code, const QString &label, bool checked) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    };
    QStringList unknown = chosen;
    for (const Choice &choice : choices) {
        addItem(choice.code, choice.label, chosen.contains(choice.code));
        unknown.removeAll(choice.code);
    }
    for (const QString &code : unknown) {
        addItem(code, code, true); // Codes of a newer list are kept.
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Choose"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(filterLine);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(filterLine, &QLineEdit::textChanged, this, &ChooseCodesDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(380, 460);
}

QStringList ChooseCodesDialog::chosen() const
{
    QStringList codes;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            codes.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
    }
    return codes;
}

void ChooseCodesDialog::filter(const QString &text)
{
    const QString wanted = foldText(text);
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setHidden(!foldText(m_list->item(i)->text()).contains(wanted));
    }
}

} // namespace fourthp::ui
