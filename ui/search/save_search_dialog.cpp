// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/save_search_dialog.h"

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

SaveSearchDialog::SaveSearchDialog(About about, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
{
    setObjectName(u"saveSearchDialog"_s);
    setWindowTitle(about == About::NewSearch ? tr("Save this search") : tr("Saved search"));
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setObjectName(u"savedSearchName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(kLongestName);
    m_name->setText(name);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveSearchName"_s);
    m_save->setDefault(true);
    if (about == About::SavedSearch) {
        QPushButton *remove = buttons->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"removeSavedSearch"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removalWanted();
            reject();
        });
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto allow = [this] { m_save->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, allow);
    allow();
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
}

QString SaveSearchDialog::name() const
{
    return m_name->text().simplified();
}

} // namespace fourthp::ui
