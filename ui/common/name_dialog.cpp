// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/name_dialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr int kLongestName = 120;
}

NameDialog::NameDialog(const Words &words, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
{
    setObjectName(u"nameDialog"_s);
    setWindowTitle(words.title);
    auto *label = new QLabel(words.label, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_name);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(kLongestName);
    m_name->selectAll();
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(words.accept, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"acceptName"_s);
    accept->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(buttons);
    const auto allow = [this, accept] { accept->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, allow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    allow();
}

void NameDialog::offer(const QStringList &names)
{
    auto *completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
}

QString NameDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace fourthp::ui
