// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/InOut.h"

#include <algorithm>

namespace beatreel {

InOut::InOut(const Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &InOut::onChanged);
}

int InOut::lastPicture() const
{
    const Project &project = m_document.project();
    return project.format.picturesIn(project.duration()) - 1;
}

std::optional<PictureRange> InOut::range() const
{
    if (!isSet())
        return std::nullopt;
    return PictureRange{m_in.value_or(0), m_out.value_or(lastPicture())};
}

void InOut::setIn(int picture)
{
    if (lastPicture() < 0)
        return;
    const int in = std::clamp(picture, 0, lastPicture());
    set(in, m_out && *m_out < in ? std::nullopt : m_out);
}

void InOut::setOut(int picture)
{
    if (lastPicture() < 0)
        return;
    const int out = std::clamp(picture, 0, lastPicture());
    set(m_in && *m_in > out ? std::nullopt : m_in, out);
}

void InOut::clearIn()
{
    set(std::nullopt, m_out);
}

void InOut::clearOut()
{
    set(m_in, std::nullopt);
}

void InOut::onChanged()
{
    const int last = lastPicture();
    const auto within = [last](std::optional<int> picture) { return picture && *picture <= last ? picture : std::nullopt; };
    set(within(m_in), within(m_out));
}

void InOut::set(std::optional<int> in, std::optional<int> out)
{
    if (in == m_in && out == m_out)
        return;
    m_in = in;
    m_out = out;
    emit changed();
}

} // namespace beatreel
