// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/year_box.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {
constexpr int kOpen = 1899; ///< Before any year that a record may name.
constexpr int kLatestYear = 2100;
}

YearBox::YearBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(kOpen, kLatestYear);
    setSpecialValueText(u"…"_s);
    setGroupSeparatorShown(false);
    setKeyboardTracking(false); // "20" on the way to 2019 is no year.
    setValue(kOpen);
}

void YearBox::stepBy(int steps)
{
    if (year() == 0 && m_firstStep != 0) {
        setYear(m_firstStep);
    } else {
        QSpinBox::stepBy(steps);
    }
}

QAbstractSpinBox::StepEnabled YearBox::stepEnabled() const
{
    return year() == 0 ? StepUpEnabled | StepDownEnabled : QSpinBox::stepEnabled();
}

} // namespace fourthp::ui
